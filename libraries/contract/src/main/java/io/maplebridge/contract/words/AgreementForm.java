package io.maplebridge.contract.words;

/** How an agreement was made: 书面协议 or 口头协议 (人民调解法 28: an oral one is recorded too). */
public enum AgreementForm {
    WRITTEN,
    ORAL
}
