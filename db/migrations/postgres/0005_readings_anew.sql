CREATE TABLE "editions" (
	"workspace_id" integer NOT NULL,
	"number" integer NOT NULL,
	"edits" jsonb NOT NULL,
	"note" text NOT NULL,
	"kind" text NOT NULL,
	"base" integer NOT NULL,
	"undoes" integer,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "editions_workspace_id_number_pk" PRIMARY KEY("workspace_id","number")
);
--> statement-breakpoint
CREATE TABLE "reanalyses" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reanalyses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"workspace_id" integer NOT NULL,
	"edition" integer NOT NULL,
	"pack" text,
	"analysis_version" integer NOT NULL,
	"state" text NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer NOT NULL,
	"changed" integer,
	"fence" integer DEFAULT 0 NOT NULL,
	"lease_until" bigint DEFAULT 0 NOT NULL,
	"error" text,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	"finished_at" bigint
);
--> statement-breakpoint
CREATE TABLE "staged_readings" (
	"reanalysis_id" integer NOT NULL,
	"mention_id" bigint NOT NULL,
	"workspace_id" integer NOT NULL,
	"content_hash" text NOT NULL,
	"reading" jsonb,
	CONSTRAINT "staged_readings_reanalysis_id_mention_id_pk" PRIMARY KEY("reanalysis_id","mention_id")
);
--> statement-breakpoint
ALTER TABLE "opinions" ADD COLUMN "pack_touchpoint" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "edition" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanalyses" ADD CONSTRAINT "reanalyses_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_readings" ADD CONSTRAINT "staged_readings_reanalysis_id_reanalyses_id_fk" FOREIGN KEY ("reanalysis_id") REFERENCES "public"."reanalyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_readings" ADD CONSTRAINT "staged_readings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reanalyses_workspace" ON "reanalyses" USING btree ("workspace_id","id");