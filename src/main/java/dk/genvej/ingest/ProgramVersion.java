package dk.genvej.ingest;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of the program as the build wrote it into the jar. */
final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
			.orElse("development");
		return new String[] { "genvej " + version, "Java " + Runtime.version() };
	}

}
