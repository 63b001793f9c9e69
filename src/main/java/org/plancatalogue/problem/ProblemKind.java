/* Every kind of problem, with its stable code and how much it weighs. */
package org.plancatalogue.problem;

import static org.plancatalogue.problem.Severity.ERROR;
import static org.plancatalogue.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.lang.Lang;

/**
 * What can be wrong. The code is stable: it is printed with the problem, and documentation and tests name it. The words
 * stand in {@code ja.properties} and {@code en.properties} beside this class.
 */
public enum ProblemKind {
    // Reading the folder
    FOLDER_UNREADABLE,
    FILE_UNREADABLE,
    FILE_MISSING,
    NOT_UTF8,
    BAD_CHARACTER,
    FILE_TOO_LARGE,
    NOT_A_FILE,
    SYMBOLIC_LINK,
    BAD_FILE_NAME,
    MERGE_CONFLICT,
    UNKNOWN_FILE,
    BAD_ID,

    // Front matter
    FRONT_MATTER_MISSING,
    FRONT_MATTER_UNCLOSED,
    FRONT_MATTER_TOO_LARGE,
    YAML_EMPTY,
    YAML_SYNTAX,
    YAML_ANCHOR,
    YAML_NEEDS_QUOTES,
    YAML_UNCLOSED,
    YAML_COLON,
    YAML_SPACE,
    YAML_INDENT,
    YAML_TOO_DEEP,
    YAML_SECOND_DOCUMENT,
    YAML_COMMENT_CUTS_VALUE,
    NOT_A_MAPPING,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    FACT_IN_TRANSLATION,
    EMPTY_VALUE,
    WRONG_SHAPE,
    BAD_VALUE,

    // Text
    HEADING_WITHOUT_ID,
    DUPLICATE_ID,
    RAW_HTML,
    FORBIDDEN_SCHEME,
    UNKNOWN_NOTE,
    FOOTNOTE_MISSING,
    TOO_DEEP,

    // References and pairs
    DEAD_LINK,
    DEAD_FRAGMENT,
    UNKNOWN_TERM,
    UNKNOWN_CONCEPT,
    AMBIGUOUS_TERM,
    TRANSLATION_MISSING(WARNING),
    TRANSLATION_STALE(WARNING),
    TRANSLATION_UNACCEPTED(WARNING),
    ORIGINAL_MISSING,
    SECTION_UNDECLARED,
    SECTION_MISSING,
    SECTION_UNTRANSLATED(WARNING),
    HEADING_UNTRANSLATED(WARNING),
    SECTION_ONLY_HERE,
    SECTION_OUT_OF_ORDER,
    SECTION_LEVEL,
    TILE_TAKEN,
    PLAN_OFF_MAP(WARNING),

    // Parity of the languages
    PASSAGE_DIFFERS,
    PARAGRAPHS_DIFFER,
    LIST_DIFFERS,
    TABLE_DIFFERS,
    FOOTNOTES_DIFFER,
    LINK_DIFFERS,
    LINK_LOST,
    LINK_ADDED,
    TERM_LOST,
    TERM_ADDED,
    FIGURE_DIFFERS,
    FIGURE_LOST,
    FIGURE_ADDED,
    RENDERING_AVOIDED,
    DIFFERENCE_UNUSED(WARNING),

    // What was built
    DEAD_ASSET,
    BUILT_DUPLICATE_ID,
    WRONG_LANG,
    ALTERNATE_NOT_MUTUAL,
    MESSAGE_MISSING,
    TEMPLATE_FAILED,
    TEMPLATE_FAILED_ON_PAGES,
    DUPLICATE_FILE,
    LANG_MISSING,
    ALTERNATE_WITHOUT_SELF,
    ALTERNATES_DIFFER,
    ALTERNATE_LANGUAGE,
    CANONICAL_WRONG,
    TITLE_MISSING,
    INLINE_CODE,
    THIRD_PARTY,
    ALT_MISSING,
    DANGLING_ID,
    TEMPLATE_RESIDUE,
    NOT_IN_SITEMAP,
    SITEMAP_NOINDEX,

    // Addresses in the built site
    LINK_CASE,
    LINK_FORM,
    LINK_ENCODED_TWICE,
    BAD_ESCAPE,
    ESCAPE_NOT_UTF8,
    BACKSLASH_IN_ADDRESS,
    SPACE_IN_ADDRESS,
    SPACE_AROUND_ADDRESS(WARNING),
    LINE_END_IN_ADDRESS(WARNING),
    FULLWIDTH_ADDRESS,
    INVISIBLE_IN_ADDRESS,
    LOOKALIKE_IN_ADDRESS,
    SLASH_MISSING(WARNING),
    SLASH_AFTER_FILE,
    FOLDER_WITHOUT_INDEX,
    OUTSIDE_SITE,
    FILE_AS_HOST,
    UNKNOWN_SCHEME,
    SCHEME_MISSING,
    NULL_ADDRESS,
    EMPTY_ADDRESS,
    INSECURE_LINK(WARNING),
    INSECURE_RESOURCE,
    INSECURE_FORM,
    OWN_ADDRESS_INSECURE,
    LOCAL_ADDRESS,
    BAD_MAIL_ADDRESS,
    BAD_PHONE_NUMBER,
    FRAGMENT_CASE,
    FRAGMENT_FORM,
    FRAGMENT_ENCODED_TWICE,
    FRAGMENT_OF_OTHER_LANGUAGE,
    FRAGMENT_ON_FILE(WARNING),
    LANGUAGE_JUMP(WARNING),
    LINK_TO_REDIRECT(WARNING),
    REDIRECT_LOOP,
    REDIRECT_CHAIN(WARNING),
    DEAD_PREVIEW,
    INTEGRITY_WRONG,

    // Elements of the built pages
    EMPTY_LINK(WARNING),
    NESTED_LINK,
    OPENER(WARNING),
    SPACE_IN_ID,
    EMPTY_ID,
    NOT_AN_IMAGE(WARNING),
    ALT_IS_FILE_NAME(WARNING),
    FRAME_WITHOUT_TITLE(WARNING),
    CONTROL_WITHOUT_NAME(WARNING),
    HEADING_ORDER(WARNING),
    HEADING_COUNT(WARNING),
    HEADING_EMPTY(WARNING),
    ZOOM_BLOCKED(WARNING),
    BASE_ELEMENT,
    DOCTYPE_MISSING,
    CHARSET_MISSING,
    CHARSET_WRONG,
    MOJIBAKE,
    NUL_BYTE,
    INVISIBLE_IN_TEXT(WARNING),
    ERROR_IN_PAGE,
    TRUNCATED_PAGE,
    EMPTY_FILE,
    UNCLOSED_ELEMENT,
    STRAY_END_TAG,
    UNMARKED_JAPANESE(WARNING),
    BAD_LANGUAGE_CODE,
    TITLE_TWICE(WARNING),
    CANONICAL_TWICE,
    CANONICAL_MISSING(WARNING),
    CANONICAL_OTHER_HOST,
    ALTERNATES_MISSING(WARNING),
    ALTERNATE_WRONG_PAGE,
    POLICY_WEAK,
    POLICY_MISSING(WARNING),

    // Files of the built site
    ORPHAN_PAGE(WARNING),
    UNUSED_FILE(WARNING),
    PICTURE_OUTDATED(WARNING),
    BROKEN_XML,
    BROKEN_JSON,
    SITEMAP_OTHER_HOST,
    NAME_COLLISION,
    RESERVED_NAME,
    LONG_NAME(WARNING),
    NOT_FOUND_PAGE_MISSING(WARNING),
    ROBOTS_BLOCKS_ALL,

    // Sources
    NOT_NFC,
    MOVED_LINK,

    // Published addresses
    ADDRESS_REMOVED,
    ID_REMOVED,
    ADDRESS_UNREGISTERED(WARNING),
    REDIRECT_FROM_EXISTING,
    REDIRECT_UNKNOWN_TARGET,
    REDIRECT_DETOUR(WARNING),
    REDIRECT_CIRCLE,

    // External addresses
    EXTERNAL_DEAD,
    EXTERNAL_MOVED(WARNING),
    EXTERNAL_LOOP,
    EXTERNAL_UNREACHABLE(WARNING),
    EXTERNAL_CHANGED(WARNING),
    EXTERNAL_NOT_ASKED(WARNING),
    EXTERNAL_CACHE_BROKEN(WARNING),
    EXTERNAL_CACHE_UNUSABLE(WARNING),

    // Prose
    WIDTH_MIXED(WARNING),
    JAPANESE_PUNCTUATION(WARNING),
    SPACE_IN_JAPANESE(WARNING),
    ENGLISH_PUNCTUATION(WARNING),
    STRAIGHT_QUOTE(WARNING),
    UNBALANCED_BRACKET(WARNING),
    DOUBLED_WORD(WARNING),
    ERA_YEAR_NEVER(WARNING),

    // Publishing
    TARGET_PROTECTED,
    TARGET_IS_LINK,
    TARGET_NOT_FOLDER,
    TARGET_NOT_OURS,
    TARGET_FOREIGN_FILE,
    TARGET_UNWRITABLE,
    BUILD_RUNNING;

    private final Severity severity;

    ProblemKind() {
        this(ERROR);
    }

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /** The kind of a code; empty when there is none. */
    public static Optional<ProblemKind> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The stable code printed in brackets after the message, such as {@code dead-link}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it weighs unless a run says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The sentence that tells it; {@code {0}} stands for the first argument in the patterns. */
    public String message(Lang lang, List<String> arguments) {
        return Wording.of(lang).filled(code(), arguments);
    }

    /** Why it matters, in a sentence or two. */
    public String why(Lang lang) {
        return Wording.of(lang).text(code() + ".why");
    }

    /** What to do about it. */
    public String fix(Lang lang) {
        return Wording.of(lang).text(code() + ".fix");
    }
}
