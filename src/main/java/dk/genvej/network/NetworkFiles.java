package dk.genvej.network;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

import javax.xml.stream.XMLStreamException;

import dk.genvej.network.Networks.Measured;
import dk.genvej.platform.PublicFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * The exports as files of the command line. All of the network come from one reading, so
 * they belong together; everything as JSON-LD tells its own revision.
 */
@Configuration(proxyBeanMethods = false)
@Lazy
class NetworkFiles {

	@Bean
	PublicFile graphMlFile(StillNetwork network) {
		return file(network, NetworkForm.GRAPHML);
	}

	@Bean
	PublicFile gexfFile(StillNetwork network) {
		return file(network, NetworkForm.GEXF);
	}

	@Bean
	PublicFile nodesFile(StillNetwork network) {
		return file(network, NetworkForm.NODES);
	}

	@Bean
	PublicFile edgesFile(StillNetwork network) {
		return file(network, NetworkForm.EDGES);
	}

	@Bean
	PublicFile everythingFile(WholeExport whole) {
		return new PublicFile("genvej.jsonld", (site, out) -> Files.copy(whole.file(site), out));
	}

	private static PublicFile file(StillNetwork network, NetworkForm form) {
		return new PublicFile(form.file(), (site, out) -> write(network.measured(), form, site, out));
	}

	private static void write(Measured measured, NetworkForm form, String site, OutputStream out) throws IOException {
		OutputStream buffered = new BufferedOutputStream(out);
		try {
			form.write(measured, new ExportNotice(measured.revision(), site), buffered);
		}
		catch (XMLStreamException ex) {
			throw new IOException("Cannot write the network", ex);
		}
		buffered.flush();
	}

}
