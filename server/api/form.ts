/** What `/graphql` shows in a browser: a form without script, so that it needs no network but ours. */
export function queryForm(endpoint: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Renvoi: GraphQL</title>
<h1>Renvoi: GraphQL</h1>
<p>Write a query; the answer is JSON. Programs send the same by POST. The schema describes itself by introspection.</p>
<form action="${endpoint}" method="get">
<p><label for="query">Query</label></p>
<p><textarea id="query" name="query" rows="16" cols="80" spellcheck="false">
{
  search(query: "security council", first: 5) {
    totalCount
    nodes { id kind name degree }
  }
}
</textarea></p>
<p><button>Ask</button></p>
</form>
</html>
`;
}
