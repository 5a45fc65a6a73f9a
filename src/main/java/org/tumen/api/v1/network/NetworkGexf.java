package org.tumen.api.v1.network;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a network for Gephi: GEXF 1.3, static and undirected, the rest as attributes of nodes and edges. */
final class NetworkGexf {

    static final String MEDIA_TYPE = "application/gexf+xml";

    private static final String NAMESPACE = "http://gexf.net/1.3";

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private NetworkGexf() {}

    /**
     * @param basePath that clients reach the server under, without a slash at the end
     */
    static byte[] of(NetworkView network, String basePath) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            write(network, basePath, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a network cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(NetworkView network, String basePath, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start(xml, "gexf", "version", "1.3");
        xml.writeDefaultNamespace(NAMESPACE);
        start(xml, "graph", "defaultedgetype", "undirected", "mode", "static", "idtype", "string");
        declare(xml, "node", GexfAttributes.OF_NODES);
        declare(xml, "edge", GexfAttributes.OF_EDGES);
        start(xml, "nodes");
        for (var node : network.nodes()) {
            start(xml, "node", "id", node.id(), "label", node.label().en());
            values(xml, GexfAttributes.of(node, basePath));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        start(xml, "edges");
        var ids = 0;
        for (var link : network.links()) {
            start(xml, "edge", "id", "" + ids++, "source", link.source(), "target", link.target());
            xml.writeAttribute("weight", Integer.toString(link.weight()));
            values(xml, GexfAttributes.of(link, basePath));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    /** Starts an element; attributes are names and values in turn. */
    private static void start(XMLStreamWriter xml, String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void declare(XMLStreamWriter xml, String of, Map<String, String> types) throws XMLStreamException {
        start(xml, "attributes", "class", of, "mode", "static");
        for (var attribute : types.entrySet()) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", attribute.getKey());
            xml.writeAttribute("title", attribute.getKey());
            xml.writeAttribute("type", attribute.getValue());
        }
        xml.writeEndElement();
    }

    private static void values(XMLStreamWriter xml, Map<String, Object> values) throws XMLStreamException {
        start(xml, "attvalues");
        for (var value : values.entrySet()) {
            if (value.getValue() != null) {
                xml.writeEmptyElement("attvalue");
                xml.writeAttribute("for", value.getKey());
                xml.writeAttribute("value", value.getValue().toString());
            }
        }
        xml.writeEndElement();
    }
}
