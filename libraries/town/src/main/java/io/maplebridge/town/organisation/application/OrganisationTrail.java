package io.maplebridge.town.organisation.application;

import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.domain.Duty;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who changed units and duties, by hand or by a workbook: a line for each, before it is written.
 */
@Component
public class OrganisationTrail {

    private final AuditTrail trail;

    OrganisationTrail(AuditTrail trail) {
        this.trail = trail;
    }

    public void added(Unit unit) {
        trail.write(Deed.UNIT_ADDED, unit.code(), unit.zh());
    }

    public void renamed(Unit unit) {
        trail.write(Deed.UNIT_RENAMED, unit.code(), unit.zh());
    }

    public void ended(Unit unit) {
        trail.write(Deed.UNIT_ENDED, unit.code(), String.valueOf(unit.until()));
    }

    public void begun(String account, Duty duty) {
        trail.write(Deed.DUTY_BEGUN, account, words(duty, duty.from().toString()));
    }

    public void ended(String account, Duty duty) {
        trail.write(Deed.DUTY_ENDED, account, words(duty, String.valueOf(duty.until())));
    }

    private static String words(Duty duty, String day) {
        List<String> words = new ArrayList<>(List.of(duty.role().name()));
        duty.units().stream().sorted().forEach(words::add);
        words.add(day);
        return String.join(" ", words);
    }
}
