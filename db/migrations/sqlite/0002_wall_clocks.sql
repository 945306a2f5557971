ALTER TABLE `mentions` ADD `posted_wall` integer;--> statement-breakpoint
ALTER TABLE `mentions` ADD `reply_wall` integer;