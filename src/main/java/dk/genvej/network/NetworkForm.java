package dk.genvej.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import dk.genvej.network.Networks.Measured;

/** A form in which a network is taken home. */
enum NetworkForm {

	/** GraphML. */
	GRAPHML("network.graphml", "application/graphml+xml") {
		@Override
		void write(Measured measured, ExportNotice notice, OutputStream out) throws IOException, XMLStreamException {
			NetworkXml.graphMl(measured, notice, out);
		}
	},
	/** GEXF 1.2. */
	GEXF("network.gexf", "application/gexf+xml") {
		@Override
		void write(Measured measured, ExportNotice notice, OutputStream out) throws IOException, XMLStreamException {
			NetworkXml.gexf(measured, notice, out);
		}
	},
	/** A row a node. */
	NODES("network-nodes.csv", "text/csv") {
		@Override
		void write(Measured measured, ExportNotice notice, OutputStream out) throws IOException {
			Writer writer = writer(out);
			NetworkRows.nodes(measured, writer);
			writer.flush();
		}
	},
	/** A row an edge. */
	EDGES("network-edges.csv", "text/csv") {
		@Override
		void write(Measured measured, ExportNotice notice, OutputStream out) throws IOException {
			Writer writer = writer(out);
			NetworkRows.edges(measured, writer);
			writer.flush();
		}
	};

	private final String file;

	private final String type;

	NetworkForm(String file, String type) {
		this.file = file;
		this.type = type;
	}

	/** Name of the file, the last part of its address as well. */
	String file() {
		return this.file;
	}

	/** Its media type. */
	String type() {
		return this.type;
	}

	/** Whether it is a table, with its description in a file of its own. */
	boolean isTable() {
		return this.type.equals("text/csv");
	}

	/** Writes a network piece by piece; the stream stays open. */
	abstract void write(Measured measured, ExportNotice notice, OutputStream out)
			throws IOException, XMLStreamException;

	private static Writer writer(OutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

}
