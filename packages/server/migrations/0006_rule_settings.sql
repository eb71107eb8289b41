CREATE TABLE "rule_settings" (
	"id" serial PRIMARY KEY NOT NULL,
	"rule" text NOT NULL,
	"param" text NOT NULL,
	"value" jsonb,
	"effective_from" date NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "rule_settings_rule" ON "rule_settings" USING btree ("rule","param","effective_from");