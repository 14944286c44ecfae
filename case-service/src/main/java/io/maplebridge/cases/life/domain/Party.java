package io.maplebridge.cases.life.domain;

import org.jspecify.annotations.Nullable;

/**
 * A person or organisation in a case.
 *
 * @param role APPLICANT 申请人, RESPONDENT 被申请人, PETITIONER 信访人, REPRESENTATIVE 代表, THIRD_PARTY 第三人
 */
public record Party(String role, String name, boolean organisation, @Nullable String phone) {}
