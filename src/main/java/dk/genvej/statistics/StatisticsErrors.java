package dk.genvej.statistics;

import java.io.IOException;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells what is wrong with an address of the statistics: browsers get the page for it,
 * programs a problem document (RFC 9457) whose detail names the parameter.
 */
@RestControllerAdvice(assignableTypes = { DownloadController.class, StatisticsPage.class })
class StatisticsErrors {

	@ExceptionHandler
	@Nullable ResponseEntity<ProblemDetail> refused(ResponseStatusException ex, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		return answer(ex.getStatusCode(), (ex.getReason() != null) ? ex.getReason() : "", request, response);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<ProblemDetail> unreadable(BindException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String fields = ex.getFieldErrors()
			.stream()
			.map(FieldError::getField)
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
		return answer(HttpStatus.BAD_REQUEST, "The value of " + fields + " cannot be read", request, response);
	}

	private static @Nullable ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String detail,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
			response.sendError(status.value(), detail);
			return null;
		}
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, detail));
	}

}
