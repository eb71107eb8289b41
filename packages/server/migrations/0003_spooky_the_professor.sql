ALTER TABLE "plans" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "cycles_one_current" ON "cycles" USING btree ("current") WHERE "cycles"."current";--> statement-breakpoint
CREATE INDEX "plans_state" ON "plans" USING btree ("state");