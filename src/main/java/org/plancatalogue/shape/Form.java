/* What can stand behind a key. */
package org.plancatalogue.shape;

import java.util.List;
import org.plancatalogue.lang.Names;

/** The form of a value, as a reader of {@code decode} takes it. */
public sealed interface Form
        permits Form.Text,
                Form.Count,
                Form.Flag,
                Form.Choice,
                Form.Reference,
                Form.Listing,
                Form.Keyed,
                Form.Again,
                Shape {
    /** What the reference calls it. */
    Names word();

    /** A text of one line. */
    record Text(Names word, Spelling spelling) implements Form {
        /** The text of a form of its own may not be written as a number. */
        boolean isPlain() {
            return spelling.pattern().isEmpty();
        }
    }

    /**
     * How a text has to be written.
     *
     * @param pattern a regular expression for all of it, as Java and ECMAScript both read it; empty for any text
     * @param numeric whether it may look like a number
     */
    record Spelling(String pattern, boolean numeric) {}

    /** A whole number from 1 on. */
    record Count(int most) implements Form {
        @Override
        public Names word() {
            return new Names("1～" + most + "の整数", "whole number, 1 to " + most);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag() implements Form {
        @Override
        public Names word() {
            return new Names("`true`か`false`", "`true` or `false`");
        }
    }

    /** One of a few words. */
    record Choice(List<Option> options) implements Form {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Names word() {
            return new Names("次のどれか：" + String.join("、", marked()), "one of " + String.join(", ", marked()));
        }

        private List<String> marked() {
            return options.stream().map(it -> "`" + it.value() + "`").toList();
        }
    }

    /** The id of something that the catalogue has. */
    record Reference(Target target) implements Form {
        @Override
        public Names word() {
            return target.word();
        }
    }

    /** A list of values of one form. */
    record Listing(Form item) implements Form {
        @Override
        public Names word() {
            return new Names(item.word().ja() + "の一覧", "list (" + item.word().en() + ")");
        }
    }

    /** A mapping whose keys are ids, codes or words. */
    record Keyed(Spot keys, Form value) implements Form {
        @Override
        public Names word() {
            return new Names(
                    keys.word().ja() + "ごとに、" + value.word().ja(),
                    value.word().en() + " by " + keys.word().en());
        }
    }

    /** The shape that stands further out once more, by its name: a project is written as an initiative is. */
    record Again(String shape, Names word) implements Form {}
}
