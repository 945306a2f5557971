CREATE TABLE `editions` (
	`workspace_id` integer NOT NULL,
	`number` integer NOT NULL,
	`edits` text NOT NULL,
	`note` text NOT NULL,
	`kind` text NOT NULL,
	`base` integer NOT NULL,
	`undoes` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `number`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reanalyses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`workspace_id` integer NOT NULL,
	`edition` integer NOT NULL,
	`pack` text,
	`analysis_version` integer NOT NULL,
	`state` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer NOT NULL,
	`changed` integer,
	`fence` integer DEFAULT 0 NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`error` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reanalyses_workspace` ON `reanalyses` (`workspace_id`,`id`);--> statement-breakpoint
CREATE TABLE `staged_readings` (
	`reanalysis_id` integer NOT NULL,
	`mention_id` integer NOT NULL,
	`workspace_id` integer NOT NULL,
	`content_hash` text NOT NULL,
	`reading` text,
	PRIMARY KEY(`reanalysis_id`, `mention_id`),
	FOREIGN KEY (`reanalysis_id`) REFERENCES `reanalyses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `opinions` ADD `pack_touchpoint` text;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `edition` integer DEFAULT 0 NOT NULL;