package io.maplebridge.template.docx.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that others wrote: no DTD, no entity, nothing fetched, nothing nested without end. */
public final class Xml {

    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Tables in text boxes in tables reach some 90; the newer JDKs' own limit is 100. */
    private static final int DEPTH = 200;

    private static final String PARSER_DEPTH = "jdk.xml.maxElementDepth";
    private static final String NO_LIMIT = "0";

    private Xml() {}

    /** The tree of a part that {@link #check} has let through. */
    public static Document parse(byte[] xml, String part) {
        try {
            DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultNSInstance();
            builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            builders.setFeature(NO_DTD, true);
            builders.setAttribute(PARSER_DEPTH, NO_LIMIT);
            builders.setXIncludeAware(false);
            builders.setExpandEntityReferences(false);
            var builder = builders.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw refused(e, xml, part);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads it once without keeping it.
     *
     * @throws FileRefused for a DTD, for what is no XML and for what is nested too deep
     */
    static void check(byte[] xml, String part) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature(NO_DTD, true);
            SAXParser parser = parsers.newSAXParser();
            parser.setProperty(PARSER_DEPTH, NO_LIMIT);
            XMLReader reader = parser.getXMLReader();
            Depth depth = new Depth(part);
            reader.setContentHandler(depth);
            reader.setErrorHandler(depth);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            throw refused(e, xml, part);
        } catch (IOException e) {
            FileRefused broken = new FileRefused(Refusal.BROKEN_PART, part);
            broken.initCause(e);
            throw broken;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileRefused refused(SAXException e, byte[] xml, String part) {
        // The parser's own words are in the language of the server; the bytes are not.
        String bytes = new String(xml, StandardCharsets.ISO_8859_1).replace("\0", "");
        boolean dtd = bytes.contains("<!DOCTYPE") || bytes.contains("<!ENTITY");
        int line = e instanceof SAXParseException where ? where.getLineNumber() : 0;
        String place = line > 0 ? part + ":" + line : part;
        FileRefused refused = new FileRefused(dtd ? Refusal.ENTITY : Refusal.BROKEN_PART, place);
        refused.initCause(e);
        return refused;
    }

    private static final class Depth extends DefaultHandler {
        private final String part;
        private int depth;

        Depth(String part) {
            this.part = part;
        }

        @Override
        public void startElement(
                String uri, String local, String name, org.xml.sax.Attributes attributes) {
            if (++depth > DEPTH) {
                throw new FileRefused(Refusal.UNFOLDS_TOO_FAR, part);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }
    }
}
