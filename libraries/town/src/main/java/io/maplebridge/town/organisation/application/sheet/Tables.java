package io.maplebridge.town.organisation.application.sheet;

import java.util.List;

/**
 * A workbook of the organisation, read and not yet understood.
 *
 * @param faults of what could not be read as a row
 * @param unread names of sheets that are neither
 */
public record Tables(List<Row> units, List<Row> people, List<Fault> faults, List<String> unread) {

    public Tables(List<Row> units, List<Row> people, List<Fault> faults) {
        this(units, people, faults, List.of());
    }

    public static final String UNITS = "单位";
    public static final String PEOPLE = "人员";

    public static final String CODE = "代码";
    public static final String NAME = "名称";
    public static final String KIND = "类别";
    public static final String PARENT = "上级";
    public static final String FROM = "起";
    public static final String UNTIL = "止";
    public static final String ACCOUNT = "账号";
    public static final String PERSON = "姓名";
    public static final String ROLE = "角色";
    public static final String UNIT = "单位";
    public static final String VILLAGES = "村居";

    public static final List<String> UNIT_COLUMNS = List.of(CODE, NAME, KIND, PARENT, FROM, UNTIL);
    public static final List<String> PEOPLE_COLUMNS =
            List.of(ACCOUNT, PERSON, ROLE, UNIT, VILLAGES, FROM, UNTIL);
}
