package dk.genvej.network;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.graphstream.graph.Edge;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.stream.file.FileSourceGEXF;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;

/**
 * A network as a library of others reads it from an export.
 *
 * @param graph nodes, edges and weights
 * @param attributes what the file tells of each node
 */
record ReadBack(Graph<String, DefaultWeightedEdge> graph, Map<String, Map<String, String>> attributes) {

	private static ReadBack empty() {
		return new ReadBack(new DefaultUndirectedWeightedGraph<>(SupplierUtil.createStringSupplier(),
				SupplierUtil.createDefaultWeightedEdgeSupplier()), new HashMap<>());
	}

	/** GraphML, read by JGraphT. */
	static ReadBack graphMl(String file) {
		ReadBack read = empty();
		GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer.setEdgeWeightAttributeName("weight");
		importer.setSchemaValidation(false);
		importer
			.addVertexAttributeConsumer((key, value) -> read.of(key.getFirst()).put(key.getSecond(), value.getValue()));
		importer.importGraph(read.graph(), new StringReader(file));
		return read;
	}

	/** GEXF, read by GraphStream. */
	static ReadBack gexf(String file) throws IOException {
		SingleGraph found = new SingleGraph("gexf");
		FileSourceGEXF source = new FileSourceGEXF();
		source.addSink(found);
		try (Reader text = new StringReader(file)) {
			source.readAll(text);
		}
		ReadBack read = empty();
		found.nodes().forEach((node) -> {
			read.graph().addVertex(node.getId());
			node.attributeKeys()
				.forEach((key) -> read.of(node.getId()).put(key, String.valueOf(node.getAttribute(key))));
		});
		found.edges().forEach(read::join);
		return read;
	}

	private void join(Edge edge) {
		this.graph.setEdgeWeight(this.graph.addEdge(edge.getSourceNode().getId(), edge.getTargetNode().getId()),
				edge.getNumber("weight"));
	}

	/** The two tables, read by FastCSV. */
	static ReadBack tables(String nodes, String edges) {
		ReadBack read = empty();
		for (NamedCsvRecord row : rows(nodes)) {
			read.graph().addVertex(row.getField("slug"));
			read.of(row.getField("slug")).putAll(row.getFieldsAsMap());
		}
		for (NamedCsvRecord row : rows(edges)) {
			read.graph()
				.setEdgeWeight(read.graph().addEdge(row.getField("source"), row.getField("target")),
						Double.parseDouble(row.getField("weight")));
		}
		return read;
	}

	private static List<NamedCsvRecord> rows(String table) {
		return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
	}

	/** What the file tells of a node. */
	Map<String, String> of(String slug) {
		return this.attributes.computeIfAbsent(slug, (key) -> new HashMap<>());
	}

	/** A number that the file tells of a node; none is NaN. */
	double number(String slug, String attribute) {
		return Optional.ofNullable(of(slug).get(attribute)).map(Double::parseDouble).orElse(Double.NaN);
	}

}
