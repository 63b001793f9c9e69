/* The rule that nothing static changes. */
package org.plancatalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Every static field is final. */
final class OnlyFinalStatics extends ArchCondition<JavaClass> {
    static final OnlyFinalStatics HAVE = new OnlyFinalStatics();

    private OnlyFinalStatics() {
        super("have only final static fields");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getFields().stream()
                .filter(it -> it.getModifiers().contains(JavaModifier.STATIC))
                .filter(it -> !it.getModifiers().contains(JavaModifier.FINAL))
                .forEach(it -> events.add(SimpleConditionEvent.violated(it, it.getFullName() + " is not final")));
    }
}
