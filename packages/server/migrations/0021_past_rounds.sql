CREATE TABLE "backtests" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"tmt" date NOT NULL,
	"moves" jsonb NOT NULL,
	"move_count" integer NOT NULL,
	"state" text NOT NULL,
	"message" text NOT NULL,
	"result" jsonb,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
