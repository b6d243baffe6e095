package org.rawi.intake.feed;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads lists of articles; which kind one is tells its root element. External entities are never resolved. */
public final class ListingReader {

    private static final int SNIFFED = 4096;
    private static final String[] ROOTS = {"<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex", "<opml"};

    private ListingReader() {}

    /** Whether these bytes begin like a list. */
    public static boolean isListing(byte[] bytes) {
        String head = new String(
                        bytes, 0, Math.min(bytes.length, SNIFFED), java.nio.charset.StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (String root : ROOTS) {
            int at = head.indexOf(root);
            if (at >= 0 && !head.substring(0, at).contains("<html")) {
                return true;
            }
        }
        return false;
    }

    /** What the list holds; {@code url} is where it came from, or empty. */
    public static Listing read(byte[] bytes, String url) throws IOException {
        String root = root(bytes);
        return switch (root) {
            case "opml" -> OpmlReader.read(bytes);
            case "urlset", "sitemapindex" -> SitemapReader.read(bytes, url);
            case "rss", "feed", "RDF" -> FeedReader.read(bytes);
            default -> throw new IOException("not a feed, sitemap or OPML list, but <" + root + ">");
        };
    }

    private static String root(byte[] bytes) throws IOException {
        try {
            XMLStreamReader reader = xml(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return reader.getLocalName();
                }
            }
            throw new IOException("no XML");
        } catch (XMLStreamException malformed) {
            throw new IOException("not well-formed XML: " + firstLine(malformed.getMessage()));
        }
    }

    /** Without the white space that some sites print before the declaration. */
    static byte[] trimmed(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] >= 0 && bytes[start] <= ' ') {
            start++;
        }
        return start == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, start, bytes.length);
    }

    /** A parser over the decoded text; given bytes, Java's own prints to standard error what it cannot decode. */
    static XMLStreamReader xml(byte[] bytes) throws XMLStreamException, IOException {
        return secure().createXMLStreamReader(new XmlReader(new ByteArrayInputStream(trimmed(bytes)), true));
    }

    private static XMLInputFactory secure() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static String firstLine(@org.jspecify.annotations.Nullable String message) {
        String text = String.valueOf(message);
        int end = text.lastIndexOf('\n');
        return end < 0 ? text : text.substring(end + 1);
    }
}
