package dk.genvej.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large, before they are read where they say their length,
 * else while they are read.
 */
class BodyLimitFilter extends OncePerRequestFilter {

	private final DataSize most;

	private final JsonMapper json;

	BodyLimitFilter(DataSize most, JsonMapper json) {
		this.most = most;
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length > this.most.toBytes()) {
			refuse(response);
		}
		else if (length < 0 && !HttpMethod.GET.matches(request.getMethod())) {
			byte[] body = request.getInputStream().readNBytes(Math.toIntExact(this.most.toBytes()) + 1);
			if (body.length > this.most.toBytes()) {
				refuse(response);
			}
			else {
				chain.doFilter(new WithBody(request, body), response);
			}
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		CodedError error = CodedError.limit("body", this.most.toBytes(),
				"The body has more than " + this.most.toKilobytes() + " kB, which is the limit.",
				"Send fewer or shorter values, or the name of a trusted document as `documentId`.");
		response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(ResponseFormat.body(error)));
	}

	/** A request whose body has been read. */
	private static final class WithBody extends HttpServletRequestWrapper {

		private final byte[] body;

		private WithBody(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			return new BodyStream(new ByteArrayInputStream(this.body));
		}

	}

	private static final class BodyStream extends ServletInputStream {

		private final ByteArrayInputStream body;

		private BodyStream(ByteArrayInputStream body) {
			this.body = body;
		}

		@Override
		public int read() {
			return this.body.read();
		}

		@Override
		public int read(byte[] bytes, int offset, int length) {
			return this.body.read(bytes, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.body.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is there already");
		}

	}

}
