package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.figures.domain.Wording;

/** The sentences that a report prints of cases. */
final class CaseSentences {

    static final Wording DISPUTE =
            new Wording(
                    "{year}全镇共受理各类矛盾纠纷{dispute.accepted}，处理{dispute.concluded}，"
                            + "成功调处{dispute.succeeded}，调处成功率{dispute.successRate}。",
                    "Disputes of {year}: {dispute.accepted} accepted, {dispute.concluded} concluded,"
                            + " {dispute.succeeded} settled, a success rate of"
                            + " {dispute.successRate}.");
    static final Wording PETITION =
            new Wording(
                    "{year}接收信访事项{petition.received}，其中上级转送{petition.fromAbove}，"
                            + "镇级自收{petition.fromTown}；调处化解{petition.settled}，"
                            + "化解率{petition.settledRate}。",
                    "Petitions of {year}: {petition.received} received, {petition.fromAbove} of them"
                            + " from above and {petition.fromTown} from the town; {petition.settled}"
                            + " settled, a rate of {petition.settledRate}.");
    static final Wording ORDER =
            new Wording(
                    "{year}接到诉求工单{order.received}，办结{order.closed}，办结率{order.closeRate}。",
                    "Hotline orders of {year}: {order.received} received, {order.closed} closed, a"
                            + " rate of {order.closeRate}.");
    static final Wording OPEN =
            new Wording(
                    "{year}案件在办{all.open}，待结案{all.unclosed}。另有上年结转{all.carriedOver}，"
                            + "其中仍在办{all.carriedOverOpen}，不计入以上各项。",
                    "Open cases of {year}: {all.open}; to be closed: {all.unclosed}. Carried over from earlier years:"
                            + " {all.carriedOver}, of which {all.carriedOverOpen} still open; not part"
                            + " of the above.");

    private CaseSentences() {}
}
