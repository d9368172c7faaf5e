package dk.genvej.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import dk.genvej.cases.Cases;
import dk.genvej.network.Networks.Measured;
import dk.genvej.organisations.Organisations;
import dk.genvej.platform.BadRequest;
import dk.genvej.platform.NotFound;
import dk.genvej.platform.RevisionLog;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Data to take home, under addresses that stay. Each answer holds one revision, named
 * with the licence and how to cite it; none holds personal data.
 */
@Controller
class ExportController {

	private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

	private final Collaborations collaborations;

	private final WholeExport whole;

	private final Cases cases;

	private final Organisations organisations;

	private final RevisionLog log;

	ExportController(Collaborations collaborations, WholeExport whole, Cases cases, Organisations organisations,
			RevisionLog log) {
		this.collaborations = collaborations;
		this.whole = whole;
		this.cases = cases;
		this.organisations = organisations;
		this.log = log;
	}

	/** The network as GraphML. */
	@GetMapping("/export/network.graphml")
	void graphMl(NetworkFilter filter, @RequestParam(defaultValue = "1") int minWeight, HttpServletResponse response)
			throws IOException {
		send(NetworkForm.GRAPHML, filter, minWeight, response);
	}

	/** The network as GEXF. */
	@GetMapping("/export/network.gexf")
	void gexf(NetworkFilter filter, @RequestParam(defaultValue = "1") int minWeight, HttpServletResponse response)
			throws IOException {
		send(NetworkForm.GEXF, filter, minWeight, response);
	}

	/** The nodes of the network as CSV. */
	@GetMapping("/export/network-nodes.csv")
	void nodes(NetworkFilter filter, @RequestParam(defaultValue = "1") int minWeight, HttpServletResponse response)
			throws IOException {
		send(NetworkForm.NODES, filter, minWeight, response);
	}

	/** The edges of the network as CSV. */
	@GetMapping("/export/network-edges.csv")
	void edges(NetworkFilter filter, @RequestParam(defaultValue = "1") int minWeight, HttpServletResponse response)
			throws IOException {
		send(NetworkForm.EDGES, filter, minWeight, response);
	}

	/** What the columns of a table mean, in the form of CSV on the Web. */
	@GetMapping(path = { "/export/network-nodes.csv-metadata.json", "/export/network-edges.csv-metadata.json" },
			produces = "application/csvm+json")
	@ResponseBody
	Map<String, Object> tables() {
		ExportNotice notice = new ExportNotice(this.collaborations.measured(null, 1).revision(), base());
		return Map.of("@context", "http://www.w3.org/ns/csvw", "dc:license", Map.of("@id", ExportNotice.LICENCE),
				"dc:bibliographicCitation", notice.citation(), "schema:version", String.valueOf(notice.revision()),
				"tables", List.of(tableSchema("network-nodes.csv", NetworkRows.NODE_COLUMNS),
						tableSchema("network-edges.csv", NetworkRows.EDGE_COLUMNS)));
	}

	private static Map<String, Object> tableSchema(String url, List<String> columns) {
		return Map.of("url", url, "tableSchema",
				Map.of("columns", columns.stream().map((name) -> Map.of("name", name, "titles", name)).toList()));
	}

	/** One case as JSON-LD. */
	@GetMapping("/cases/{slug}.jsonld")
	ResponseEntity<Map<String, Object>> caseOf(@PathVariable String slug) {
		LinkedData linked = linked();
		return this.cases.find(slug)
			.map((found) -> jsonLd(linked.document(linked.of(found))))
			.orElseThrow(() -> new NotFound("There is no case `" + slug + "`."));
	}

	/** One organisation as JSON-LD. */
	@GetMapping("/organisationer/{slug}.jsonld")
	ResponseEntity<Map<String, Object>> organisation(@PathVariable String slug) {
		LinkedData linked = linked();
		return this.organisations.find(slug)
			.map((found) -> jsonLd(linked.document(linked.of(found))))
			.orElseThrow(() -> new NotFound("There is no organisation `" + slug + "`."));
	}

	/** Everything as JSON-LD. */
	@GetMapping("/export/genvej.jsonld")
	ResponseEntity<Resource> everything() {
		FileSystemResource file = new FileSystemResource(this.whole.file(base()));
		return ResponseEntity.ok()
			.contentType(JSON_LD)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.getFilename()).build().toString())
			.header(HttpHeaders.LINK, "<" + ExportNotice.LICENCE + ">; rel=\"license\"")
			.body(file);
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refuse(BadRequest ex) {
		return error(HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refuse(NotFound ex) {
		return error(HttpStatus.NOT_FOUND, ex.getMessage());
	}

	private static ResponseEntity<Map<String, String>> error(HttpStatus status, @Nullable String message) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("message", String.valueOf(message)));
	}

	private void send(NetworkForm form, NetworkFilter filter, int minWeight, HttpServletResponse response)
			throws IOException {
		Measured measured = this.collaborations.measured(filter, minWeight);
		ExportNotice notice = new ExportNotice(measured.revision(), base());
		response.setContentType(form.type());
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(notice.fileName(form.file())).build().toString());
		response.addHeader(HttpHeaders.LINK, "<" + ExportNotice.LICENCE + ">; rel=\"license\"");
		if (form.isTable()) {
			response.addHeader(HttpHeaders.LINK, "<" + form.file() + "-metadata.json>; rel=\"describedby\"");
		}
		try {
			form.write(measured, notice, response.getOutputStream());
		}
		catch (XMLStreamException ex) {
			throw new IOException("Cannot write the network", ex);
		}
	}

	private LinkedData linked() {
		return new LinkedData(new ExportNotice(this.log.state().revision(), base()));
	}

	private static ResponseEntity<Map<String, Object>> jsonLd(Map<String, Object> document) {
		return ResponseEntity.ok()
			.contentType(JSON_LD)
			.header(HttpHeaders.LINK, "<" + ExportNotice.LICENCE + ">; rel=\"license\"")
			.body(document);
	}

	private static String base() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

}
