package io.maplebridge.town.organisation.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.maplebridge.town.organisation.xlsx.NotAWorkbook.Why;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private long unfolded;

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
        long before = unfolded;
        try (InputStream content = new Counted(zip.getInputStream(entry))) {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    place(xml.getAttributeValue(null, "r"));
                }
            }
            xml.close();
        }
        unfolded = before;
    }

    private static void place(@Nullable String place) {
        if (place != null && !PLACE.matcher(place).matches()) {
            throw new NotAWorkbook(Why.UNREADABLE);
        }
    }

    private void drain(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = new Counted(zip.getInputStream(entry))) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Fails at the byte that is too much. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            unfolded += more;
            if (unfolded > MOST) {
                throw new NotAWorkbook(Why.TOO_LARGE_INSIDE);
            }
        }
    }
}
