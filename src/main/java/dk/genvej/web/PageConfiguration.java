package dk.genvej.web;

import dk.genvej.platform.Vocabularies;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What all pages share, those of other packages and the error page too. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

	@Bean
	LocaleResolver localeResolver() {
		return new PageLanguage();
	}

	/**
	 * Never the language of the machine: a missing text must show, not turn up in a third
	 * language.
	 */
	@Bean
	MessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/** Puts {@code page} into every model. */
	@ControllerAdvice(annotations = Controller.class)
	static class PageAdvice {

		private final Vocabularies vocabularies;

		PageAdvice(Vocabularies vocabularies) {
			this.vocabularies = vocabularies;
		}

		@ModelAttribute("page")
		PageModel page(HttpServletRequest request) {
			String site = ServletUriComponentsBuilder.fromContextPath(request).replacePath(null).build().toUriString();
			boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
			PageModel.Address address = new PageModel.Address(site, request.getContextPath(),
					PageLanguage.neutralPath(request), failed ? null : request.getQueryString());
			return new PageModel(PageLanguage.of(request), address, this.vocabularies);
		}

	}

}
