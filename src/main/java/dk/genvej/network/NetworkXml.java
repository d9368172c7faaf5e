package dk.genvej.network;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import dk.genvej.network.CollaborationNetwork.Node;
import dk.genvej.network.Networks.Measured;

/**
 * Writes a network as GraphML or GEXF, straight from memory. Attributes are plain texts
 * and numbers, each there for every node and edge: what every reader takes.
 */
final class NetworkXml {

	private static final List<Attribute> NODE = List.of(new Attribute("name", "string"),
			new Attribute("kind", "string"), new Attribute("country", "string"), new Attribute("region", "string"),
			new Attribute("degree", "int"), new Attribute("weightedDegree", "double"),
			new Attribute("betweenness", "double"), new Attribute("pageRank", "double"),
			new Attribute("community", "int"));

	private static final List<Attribute> EDGE = List.of(new Attribute("cases", "string"),
			new Attribute("partnerTypes", "string"));

	private final Measured measured;

	private final ExportNotice notice;

	private final XMLStreamWriter xml;

	private NetworkXml(Measured measured, ExportNotice notice, OutputStream out) throws XMLStreamException {
		this.measured = measured;
		this.notice = notice;
		this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
	}

	/** Writes GraphML; the weight of an edge is its attribute {@code weight}. */
	static void graphMl(Measured measured, ExportNotice notice, OutputStream out) throws XMLStreamException {
		NetworkXml writer = new NetworkXml(measured, notice, out);
		writer.graphMl();
		writer.xml.flush();
	}

	/** Writes GEXF 1.2. */
	static void gexf(Measured measured, ExportNotice notice, OutputStream out) throws XMLStreamException {
		NetworkXml writer = new NetworkXml(measured, notice, out);
		writer.gexf();
		writer.xml.flush();
	}

	private void graphMl() throws XMLStreamException {
		this.xml.writeStartElement("graphml");
		this.xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
		for (String about : List.of("revision", "licence", "citation")) {
			key(about, "graph", new Attribute(about, "string"));
		}
		for (Attribute attribute : NODE) {
			key("n_" + attribute.name(), "node", attribute);
		}
		key("weight", "edge", new Attribute("weight", "double"));
		for (Attribute attribute : EDGE) {
			key("e_" + attribute.name(), "edge", attribute);
		}
		this.xml.writeStartElement("graph");
		this.xml.writeAttribute("id", "collaboration");
		this.xml.writeAttribute("edgedefault", "undirected");
		data("revision", String.valueOf(this.notice.revision()));
		data("licence", ExportNotice.LICENCE);
		data("citation", this.notice.citation());
		for (int v = 0; v < this.measured.network().size(); v++) {
			graphMlNode(Collaborations.node(this.measured, v));
		}
		for (int v = 0; v < this.measured.network().size(); v++) {
			for (NetworkRows.Edge edge : NetworkRows.edges(this.measured, v)) {
				graphMlEdge(edge);
			}
		}
		this.xml.writeEndDocument();
	}

	private void graphMlNode(Node node) throws XMLStreamException {
		this.xml.writeStartElement("node");
		this.xml.writeAttribute("id", node.member().slug());
		List<String> values = values(node);
		for (int i = 0; i < NODE.size(); i++) {
			data("n_" + NODE.get(i).name(), values.get(i));
		}
		this.xml.writeEndElement();
	}

	private void graphMlEdge(NetworkRows.Edge edge) throws XMLStreamException {
		this.xml.writeStartElement("edge");
		this.xml.writeAttribute("source", edge.from());
		this.xml.writeAttribute("target", edge.to());
		data("weight", edge.weight() + ".0");
		data("e_cases", edge.cases());
		data("e_partnerTypes", edge.partnerTypes());
		this.xml.writeEndElement();
	}

	private void key(String id, String of, Attribute attribute) throws XMLStreamException {
		this.xml.writeEmptyElement("key");
		this.xml.writeAttribute("id", id);
		this.xml.writeAttribute("for", of);
		this.xml.writeAttribute("attr.name", attribute.name());
		this.xml.writeAttribute("attr.type", attribute.type());
	}

	private void data(String key, String value) throws XMLStreamException {
		this.xml.writeStartElement("data");
		this.xml.writeAttribute("key", key);
		this.xml.writeCharacters(clean(value));
		this.xml.writeEndElement();
	}

	private void gexf() throws XMLStreamException {
		this.xml.writeStartElement("gexf");
		this.xml.writeDefaultNamespace("http://www.gexf.net/1.2draft");
		this.xml.writeAttribute("version", "1.2");
		this.xml.writeStartElement("meta");
		text("creator", "Genvej");
		text("description", this.notice.citation() + "; licence " + ExportNotice.LICENCE);
		text("keywords", "revision " + this.notice.revision());
		this.xml.writeEndElement();
		this.xml.writeStartElement("graph");
		this.xml.writeAttribute("defaultedgetype", "undirected");
		this.xml.writeAttribute("mode", "static");
		gexfAttributes("node", NODE);
		gexfAttributes("edge", EDGE);
		this.xml.writeStartElement("nodes");
		for (int v = 0; v < this.measured.network().size(); v++) {
			gexfNode(Collaborations.node(this.measured, v));
		}
		this.xml.writeEndElement();
		this.xml.writeStartElement("edges");
		int id = 0;
		for (int v = 0; v < this.measured.network().size(); v++) {
			for (NetworkRows.Edge edge : NetworkRows.edges(this.measured, v)) {
				gexfEdge(edge, id++);
			}
		}
		this.xml.writeEndDocument();
	}

	private void gexfAttributes(String of, List<Attribute> attributes) throws XMLStreamException {
		this.xml.writeStartElement("attributes");
		this.xml.writeAttribute("class", of);
		this.xml.writeAttribute("mode", "static");
		for (Attribute attribute : attributes) {
			this.xml.writeEmptyElement("attribute");
			this.xml.writeAttribute("id", attribute.name());
			this.xml.writeAttribute("title", attribute.name());
			this.xml.writeAttribute("type", attribute.type().equals("int") ? "integer" : attribute.type());
		}
		this.xml.writeEndElement();
	}

	private void gexfNode(Node node) throws XMLStreamException {
		this.xml.writeStartElement("node");
		this.xml.writeAttribute("id", node.member().slug());
		this.xml.writeAttribute("label", clean(node.member().name()));
		gexfValues(NODE, values(node));
		this.xml.writeEndElement();
	}

	private void gexfEdge(NetworkRows.Edge edge, int id) throws XMLStreamException {
		this.xml.writeStartElement("edge");
		this.xml.writeAttribute("id", String.valueOf(id));
		this.xml.writeAttribute("source", edge.from());
		this.xml.writeAttribute("target", edge.to());
		this.xml.writeAttribute("weight", edge.weight() + ".0");
		gexfValues(EDGE, List.of(edge.cases(), edge.partnerTypes()));
		this.xml.writeEndElement();
	}

	private void gexfValues(List<Attribute> attributes, List<String> values) throws XMLStreamException {
		this.xml.writeStartElement("attvalues");
		for (int i = 0; i < attributes.size(); i++) {
			this.xml.writeEmptyElement("attvalue");
			this.xml.writeAttribute("for", attributes.get(i).name());
			this.xml.writeAttribute("value", clean(values.get(i)));
		}
		this.xml.writeEndElement();
	}

	private void text(String element, String text) throws XMLStreamException {
		this.xml.writeStartElement(element);
		this.xml.writeCharacters(clean(text));
		this.xml.writeEndElement();
	}

	private static List<String> values(Node node) {
		Member member = node.member();
		String region = member.region();
		return List.of(member.name(), member.kind(), member.country(), (region != null) ? region : "",
				String.valueOf(node.degree()), String.valueOf(node.weightedDegree()),
				String.valueOf(node.betweenness()), String.valueOf(node.pageRank()), String.valueOf(node.community()));
	}

	// XML cannot hold control characters, not even escaped.
	private static String clean(String text) {
		return text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
	}

	private record Attribute(String name, String type) {
	}

}
