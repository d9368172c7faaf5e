// Observations are found by the name that others refer to them by, and by what they measure of whom.
CREATE INDEX observation_name IF NOT EXISTS FOR (n:Observation) ON (n.name);
CREATE INDEX observation_cell IF NOT EXISTS FOR (n:Observation) ON (n.cell);
