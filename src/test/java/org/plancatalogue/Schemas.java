/* Holds files against the schemas of the tests. */
package org.plancatalogue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The files of {@code schemas/}; every answer is a list of what is wrong, each with its line. */
public final class Schemas {
    private static final Path FOLDER = Path.of("src/test/resources/schemas");

    private Schemas() {}

    /** By a schema in the compact syntax of RELAX NG. */
    public static List<String> relaxNg(String schema, String xml) throws IOException, SAXException {
        Faults faults = new Faults();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        RngProperty.CHECK_ID_IDREF.add(properties);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        if (!driver.loadSchema(input(FOLDER.resolve(schema)))) {
            throw new IllegalArgumentException(schema + " is no schema: " + faults.told);
        }
        driver.validate(new InputSource(new StringReader(xml)));
        return faults.told;
    }

    /** By an XML Schema. */
    public static List<String> xsd(String schema, String xml) throws IOException, SAXException {
        Faults faults = new Faults();
        Validator validator = SchemaFactory.newDefaultInstance()
                .newSchema(FOLDER.resolve(schema).toFile())
                .newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setErrorHandler(faults);
        validator.validate(new StreamSource(new StringReader(xml)));
        return faults.told;
    }

    private static InputSource input(Path file) {
        InputSource input = new InputSource(new StringReader(World.read(file)));
        input.setSystemId(file.toUri().toString());
        return input;
    }

    /** Gathers what is wrong instead of stopping at it. */
    private static final class Faults implements ErrorHandler {
        private final List<String> told = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            tell(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            tell(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            tell(fault);
        }

        private void tell(SAXParseException fault) {
            told.add(fault.getLineNumber() + ": " + fault.getMessage());
        }
    }
}
