package dk.genvej.statistics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers to take away, under addresses that stay: {@code /statistik/<measure>.csv},
 * {@code .json} and {@code -excel.csv}. Query parameters narrow as the API's filter does;
 * several values with commas between. Below {@code /en} the labels are English.
 */
@RestController
class DownloadController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Statistics statistics;

	private final CsvFiles csv;

	private final JsonStat jsonStat;

	private final Caveats caveats;

	private final FilterCheck check;

	private final JsonMapper json;

	DownloadController(Statistics statistics, CsvFiles csv, JsonStat jsonStat, Caveats caveats, FilterCheck check,
			JsonMapper json) {
		this.statistics = statistics;
		this.csv = csv;
		this.jsonStat = jsonStat;
		this.caveats = caveats;
		this.check = check;
		this.json = json;
	}

	@GetMapping({ "/statistik/observationer.csv", "/en/statistik/observationer.csv" })
	ResponseEntity<byte[]> all(@ModelAttribute ObservationFilter filter, Locale locale, HttpServletRequest request) {
		return file("observationer.csv", CSV, this.csv.tidy(download(null, filter, locale, request)));
	}

	@GetMapping({ "/statistik/observationer-excel.csv", "/en/statistik/observationer-excel.csv" })
	ResponseEntity<byte[]> allForSheets(@ModelAttribute ObservationFilter filter, Locale locale,
			HttpServletRequest request) {
		return file("observationer-excel.csv", CSV, this.csv.sheet(download(null, filter, locale, request)));
	}

	@GetMapping({ "/statistik/observationer.json", "/en/statistik/observationer.json" })
	ResponseEntity<byte[]> allAsJsonStat(Locale locale, HttpServletRequest request) {
		String folder = request.getRequestURL().toString().replaceAll("[^/]*$", "");
		Map<String, Object> collection = JsonStat.collection(this.statistics.barometer().indicators(), "Genvej",
				isDanish(locale), (indicator) -> folder + indicator.code() + ".json");
		return file("observationer.json", MediaType.APPLICATION_JSON, this.json.writeValueAsString(collection));
	}

	@GetMapping({ "/statistik/{indicator}.csv", "/en/statistik/{indicator}.csv" })
	ResponseEntity<byte[]> tidy(@PathVariable String indicator, @ModelAttribute ObservationFilter filter, Locale locale,
			HttpServletRequest request) {
		return file(indicator + ".csv", CSV, this.csv.tidy(download(known(indicator), filter, locale, request)));
	}

	@GetMapping({ "/statistik/{indicator}-excel.csv", "/en/statistik/{indicator}-excel.csv" })
	ResponseEntity<byte[]> sheet(@PathVariable String indicator, @ModelAttribute ObservationFilter filter,
			Locale locale, HttpServletRequest request) {
		return file(indicator + "-excel.csv", CSV, this.csv.sheet(download(known(indicator), filter, locale, request)));
	}

	@GetMapping({ "/statistik/{indicator}.json", "/en/statistik/{indicator}.json" })
	ResponseEntity<byte[]> jsonStat(@PathVariable String indicator, @ModelAttribute ObservationFilter filter,
			Locale locale, HttpServletRequest request) {
		Indicator known = known(indicator);
		Download download = download(known, filter, locale, request);
		Map<String, Object> dataset = this.jsonStat.dataset(known, download,
				this.caveats.of(download.barometer(), known, download.observations()));
		return file(indicator + ".json", MediaType.APPLICATION_JSON, this.json.writeValueAsString(dataset));
	}

	private Indicator known(String indicator) {
		return this.statistics.barometer()
			.indicator(indicator)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no measure " + indicator));
	}

	private Download download(@Nullable Indicator indicator, ObservationFilter filter, Locale locale,
			HttpServletRequest request) {
		Statistics.Snapshot snapshot = this.statistics.numbers();
		this.check.checkNames(request.getParameterMap().keySet());
		this.check.check(snapshot.barometer(), filter);
		List<Observation> observations = snapshot.barometer()
			.observations(filter)
			.stream()
			.filter((one) -> indicator == null || one.measures(indicator.code()))
			.toList();
		String address = ServletUriComponentsBuilder.fromRequest(request).build().toUriString();
		return new Download(snapshot, observations, isDanish(locale), address);
	}

	private static boolean isDanish(Locale locale) {
		return !locale.getLanguage().equals("en");
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		CRC32 checksum = new CRC32();
		checksum.update(bytes);
		return ResponseEntity.ok()
			.contentType(type)
			.eTag(Long.toHexString(checksum.getValue()) + "-" + bytes.length)
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					(type.equals(CSV) ? ContentDisposition.attachment() : ContentDisposition.inline()).filename(name)
						.build()
						.toString())
			.body(bytes);
	}

}
