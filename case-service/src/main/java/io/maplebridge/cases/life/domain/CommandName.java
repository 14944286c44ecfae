package io.maplebridge.cases.life.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked of a case, by the name it has in addresses and on buttons. */
public enum CommandName {
    /** 受理 */
    ACCEPT,
    /** 不予受理 */
    DECLINE,
    /** 退回, 退单 */
    RETURN,
    /** 登记调解 */
    HOLD_SESSION,
    /** 达成协议 */
    AGREE,
    /** 调解不成 */
    FAIL,
    /** 当事人撤回 */
    WITHDRAW,
    /** 引导法定途径 */
    REFER,
    /** 答复 */
    REPLY,
    /** 调处化解 */
    SETTLE,
    /** 回访 */
    CALL_BACK,
    /** 履行完毕 */
    PERFORM,
    /** 司法确认 */
    CONFIRM,
    /** 结案, 办结 */
    CLOSE,
    /** 重新办理 */
    REOPEN,
    /** 上交 */
    ESCALATE,
    /** 交办下级 */
    HAND_DOWN,
    /** 转交: to the unit that is to have it in hand. */
    ASSIGN,
    /** 列为重点案件 */
    MARK_KEY,
    /** 指定包案领导 */
    NAME_LEAD,
    /** 取消重点 */
    UNMARK_KEY,
    /** 作废 */
    VOID,
    /** 备注 */
    NOTE;

    /** The name in an address: lower case, hyphens. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CommandName> ofPath(String path) {
        return Arrays.stream(values()).filter(name -> name.path().equals(path)).findFirst();
    }
}
