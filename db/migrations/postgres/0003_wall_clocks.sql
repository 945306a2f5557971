ALTER TABLE "mentions" ADD COLUMN "posted_wall" bigint;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "reply_wall" bigint;