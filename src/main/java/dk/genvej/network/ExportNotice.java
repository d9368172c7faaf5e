package dk.genvej.network;

/**
 * What goes with every export: where it is from, and on what terms.
 *
 * @param revision revision of the knowledge base that it holds
 * @param base address of this installation, without a slash at the end
 */
record ExportNotice(long revision, String base) {

	/** Address of the licence of the data. */
	static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	/** How to name the export as a source. */
	String citation() {
		return "Genvej, videnbase om offentlig innovation, revision " + this.revision + ", " + this.base
				+ " (CC BY 4.0)";
	}

	/** Name of a file with this export. */
	String fileName(String name) {
		int dot = name.lastIndexOf('.');
		return "genvej-" + name.substring(0, dot) + "-r" + this.revision + name.substring(dot);
	}
}
