CREATE TABLE "hand_labels" (
	"workspace_id" integer NOT NULL,
	"mention_id" bigint NOT NULL,
	"tone" text,
	"leaving" text,
	"opinions" jsonb,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "hand_labels_workspace_id_mention_id_pk" PRIMARY KEY("workspace_id","mention_id")
);
--> statement-breakpoint
ALTER TABLE "hand_labels" ADD CONSTRAINT "hand_labels_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;