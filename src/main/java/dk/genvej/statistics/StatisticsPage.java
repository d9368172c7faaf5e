package dk.genvej.statistics;

import java.util.Locale;
import java.util.Set;

import dk.genvej.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The statistics page: a measure as bars and as a table, narrowed by a form. Without any
 * choice it shows what innovations bring, of the whole public sector in Denmark.
 */
@Controller
class StatisticsPage {

	private static final String FIRST_MEASURE = "value-created";

	private final Statistics statistics;

	private final StatisticsViews views;

	private final FilterCheck check;

	StatisticsPage(Statistics statistics, StatisticsViews views, FilterCheck check) {
		this.statistics = statistics;
		this.views = views;
		this.check = check;
	}

	@GetMapping({ "/statistik", "/en/statistik" })
	String statistics(@RequestParam(name = "maal", required = false) @Nullable String measure,
			@ModelAttribute("filter") ObservationFilter filter, Locale locale, HttpServletRequest request,
			Model model) {
		Barometer barometer = this.statistics.barometer();
		String code = (measure != null && !measure.isBlank()) ? measure : FIRST_MEASURE;
		Indicator indicator = barometer.indicator(code)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no measure " + code));
		this.check.check(barometer, filter);
		boolean chosen = !Set.of("maal").containsAll(request.getParameterMap().keySet());
		Language language = locale.getLanguage().equals("en") ? Language.EN : Language.DA;
		model.addAttribute("it", this.views.view(barometer, indicator,
				chosen ? filter : StatisticsViews.start(barometer, indicator), language));
		return "statistik";
	}

}
