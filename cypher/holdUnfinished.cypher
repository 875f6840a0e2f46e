// Keeps others from claiming the graph until the transaction ends. Returns a row if it is still $writer who fills it.
MATCH (u:Unfinished)
SET u.batches = coalesce(u.batches, 0) + 1
WITH u WHERE u.writer = $writer
RETURN u.batches AS batches
