package io.maplebridge.platform.problem;

/**
 * The one address of a service to which more may be sent than people type. One bean an address.
 *
 * @param most bytes of the whole request
 */
public record LargeUpload(String address, long most) {}
