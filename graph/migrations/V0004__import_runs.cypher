// One lock for imports, whoever asks first; runs and file sets are found by name.
CREATE CONSTRAINT import_lock_name IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT imported_files_root IF NOT EXISTS FOR (n:ImportedFiles) REQUIRE n.root IS UNIQUE;
CREATE CONSTRAINT vocabulary_name IF NOT EXISTS FOR (n:Vocabulary) REQUIRE n.name IS UNIQUE;
