/* The register of all initiatives. */
package org.plancatalogue.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Pillar;
import org.plancatalogue.content.Plan;

/** Every initiative and project, numbered, in the order of the plans; looked up by id. */
public final class Register {
    private final Map<String, Entry> byId;

    private Register(Map<String, Entry> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    static Register of(List<Plan> plans) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (Entry entry : entries(plan)) {
                byId.putIfAbsent(entry.id(), entry);
            }
        }
        return new Register(byId);
    }

    public List<Entry> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static List<Entry> entries(Plan plan) {
        List<Entry> entries = new ArrayList<>();
        for (int p = 0; p < plan.pillars().size(); p++) {
            Pillar pillar = plan.pillars().get(p);
            for (int i = 0; i < pillar.initiatives().size(); i++) {
                Initiative initiative = pillar.initiatives().get(i);
                String number = (p + 1) + "-" + (i + 1);
                entries.add(new Entry(plan.id(), number, initiative, Optional.empty()));
                addProjects(entries, plan, initiative, number);
            }
        }
        return entries;
    }

    private static void addProjects(List<Entry> entries, Plan plan, Initiative initiative, String number) {
        char letter = 'a';
        for (Initiative project : initiative.projects()) {
            entries.add(new Entry(plan.id(), number + letter++, project, Optional.of(initiative.id())));
        }
    }
}
