/* YAML as editors read it, by another reader than the tool's. */
package org.plancatalogue.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;
import org.plancatalogue.World;

/** Reads and writes trees, and holds one against a schema. */
final class Yaml {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    private Yaml() {}

    static JsonNode read(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static String write(JsonNode tree) {
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What stands between the fences. */
    static String frontMatter(String markdown) {
        return markdown.split("(?m)^---\n", 3)[1];
    }

    static JsonNode json(Path file) {
        try {
            return new JsonMapper().readTree(World.read(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    /** The schema of a kind of file as it lies beside the real content. */
    static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(json(Path.of(".vscode", EditorFile.schema(name))));
    }

    static List<String> complaints(JsonSchema schema, JsonNode tree) {
        return schema.validate(tree).stream().map(ValidationMessage::getMessage).toList();
    }
}
