CREATE TABLE `hand_labels` (
	`workspace_id` integer NOT NULL,
	`mention_id` integer NOT NULL,
	`tone` text,
	`leaving` text,
	`opinions` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `mention_id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
