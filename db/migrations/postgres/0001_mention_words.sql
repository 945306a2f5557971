-- The text index of PostgreSQL (SQLite keeps its own in search.db): words folded by the application, so that both
-- engines find the same. No foreign key: it is derived, and follows the mentions a moment later.
CREATE TABLE "mention_words" (
	"mention_id" bigint PRIMARY KEY NOT NULL,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "mention_words_words" ON "mention_words" USING gin ("words");
