DROP INDEX "opinions_mention";--> statement-breakpoint
CREATE INDEX "day_totals_reading" ON "day_totals" USING btree ("workspace_id","reading","leaving_kind","day","mentions","rating_sum","rated");--> statement-breakpoint
CREATE INDEX "mentions_facts" ON "mentions" USING btree ("workspace_id","id","posted_day","source_id","kind","language","leaving","leaving_kind","rating_normalised","sentiment_label","analysis_version");--> statement-breakpoint
CREATE INDEX "opinions_mention" ON "opinions" USING btree ("mention_id","driver","touchpoint","polarity","is_primary");