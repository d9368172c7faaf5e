// The page around GraphiQL: our endpoint, and an operation to start with (operations/find-cases.graphql).
const findCases = `# $query: what the user typed, Danish or English, "" lists all. $filter: any mix; lists are OR inside, AND between.
query FindCases($query: String!, $filter: CaseFilter, $first: Int = 10, $after: String) {
  searchCases(query: $query, filter: $filter, first: $first, after: $after) {
    totalCount
    didYouMean
    facets {
      name                      # sector, partnerType, value, innovationType, origin, branch, region, year
      buckets { code label count selected }
    }
    edges {
      cursor
      score
      highlights { field fragments }      # fragments carry <mark>…</mark>, all else HTML-escaped
      node {
        id
        slug
        title { da en }
        summary { da en }
        kind                    # CASE | MENTION
        year
        sector { code label }
        origin                  # FIRST | INSPIRED | COPIED | UNKNOWN
        leadOrganisations { slug name }
        values { outcome { code label } }
        contacts { person { name } }
        reuseCount
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const variables = {
	query: "udeblivelser hos tandlægen",
	filter: { sectors: ["MUNICIPAL"], partnerTypes: [], values: ["EFFICIENCY"] },
};

// From the address of this script, so that it works below a context path too.
const endpoint = new URL("../graphql", document.currentScript.src).href;

ReactDOM.createRoot(document.getElementById("graphiql")).render(
	React.createElement(GraphiQL, {
		fetcher: GraphiQL.createFetcher({ url: endpoint }),
		defaultQuery: findCases,
		// Only on the first visit: later ones go on where the user was.
		variables: localStorage.getItem("graphiql:tabState") ? undefined : JSON.stringify(variables, null, 2),
		defaultEditorToolsVisibility: "variables",
		shouldPersistHeaders: false,
	}),
);
