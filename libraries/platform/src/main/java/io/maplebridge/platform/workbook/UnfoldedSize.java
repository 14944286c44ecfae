package io.maplebridge.platform.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.maplebridge.platform.limits.CountedStream;
import io.maplebridge.platform.limits.CountedStream.Allowance;
import io.maplebridge.platform.workbook.NotAWorkbook.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Unfolds a workbook once and keeps nothing of it, before it is read: how large it is inside, by
 * the same classes that will read it, and that no cell claims a place beyond what a sheet has,
 * since the reader makes room for every place before it.
 */
final class UnfoldedSize {

    private static final long MOST = 50L << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final int GLANCE = 64;
    private static final Pattern PLACE = Pattern.compile("[A-X]?[A-Z]{1,2}[0-9]{1,7}");
    private static final XMLInputFactory XML = factory();

    private final Allowance unfolded =
            new Allowance(MOST, () -> new IOException(new NotAWorkbook(Why.TOO_LARGE_INSIDE)));

    private UnfoldedSize() {}

    /**
     * @throws NotAWorkbook when it is none, or too large
     */
    static void check(byte[] file) {
        new UnfoldedSize().unfold(file);
    }

    private void unfold(byte[] file) {
        int entries = 0;
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw new NotAWorkbook(Why.TOO_LARGE_INSIDE);
                }
                if (isXml(zip, entry)) {
                    places(zip, entry);
                }
                drain(zip, entry);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private static NotAWorkbook refusal(Exception thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof NotAWorkbook known) {
                return known;
            }
        }
        return new NotAWorkbook(Why.UNREADABLE, thrown);
    }

    private static boolean isXml(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            for (byte one : content.readNBytes(GLANCE)) {
                if (one == '<') {
                    return true;
                }
            }
            return false;
        }
    }

    /** Stops at the limit too: text alone may grow in one read. */
    private void places(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        long before = unfolded.read();
        try (InputStream content = new CountedStream(zip.getInputStream(entry), unfolded)) {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    place(xml.getAttributeValue(null, "r"));
                }
            }
            xml.close();
        }
        unfolded.backTo(before);
    }

    private static void place(@Nullable String place) {
        if (place != null && !PLACE.matcher(place).matches()) {
            throw new NotAWorkbook(Why.UNREADABLE);
        }
    }

    private void drain(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = new CountedStream(zip.getInputStream(entry), unfolded)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
