package io.maplebridge.contract.words;

/** What somebody is there for. One person may hold several. */
public enum Role {
    /** 调解员: logs and works the cases of the own villages. */
    MEDIATOR,
    /** 镇经办员, of 综治中心, 信访办, 司法所…: works every case of the town. */
    OFFICE,
    /** 统计员: figures and lists with masked names, no case whole. */
    WRITER,
    /** 领导: reads everything, marks key cases and names who answers for them. */
    LEADER,
    /** 管理员: accounts and settings, no case. */
    ADMIN,
    /** A program of another system, such as the 12345 platform: submits. */
    API
}
