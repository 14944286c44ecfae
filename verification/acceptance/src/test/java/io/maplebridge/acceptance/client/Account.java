package io.maplebridge.acceptance.client;

/** The accounts of the demo town, one for each role. */
public enum Account {
    OFFICE("zongzhi"),
    MEDIATOR("tiaojie"),
    WRITER("tongji"),
    LEADER("lingdao"),
    ADMIN("guanli"),
    API("rexian");

    public static final String PASSWORD = "fengqiao-2023";

    private final String id;

    Account(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
