package org.rawi.intake.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** OPML: lists of feeds, as feed readers export them. */
final class OpmlReader {

    private OpmlReader() {}

    static Listing read(byte[] bytes) throws IOException {
        List<String> lists = new ArrayList<>();
        try {
            XMLStreamReader reader = ListingReader.xml(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("outline")) {
                    String url = reader.getAttributeValue(null, "xmlUrl");
                    if (url != null && !url.isBlank() && !lists.contains(url.strip())) {
                        lists.add(url.strip());
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException("not well-formed XML: " + ListingReader.firstLine(malformed.getMessage()));
        }
        return new Listing(List.of(), lists);
    }
}
