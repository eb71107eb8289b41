CREATE TABLE "holiday_years" (
	"id" serial PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"days_off" jsonb NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local_rules" (
	"id" serial PRIMARY KEY NOT NULL,
	"rule" text NOT NULL,
	"version" integer,
	"definition" jsonb,
	"effective_from" date NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "local_rules_rule" ON "local_rules" USING btree ("rule","effective_from");