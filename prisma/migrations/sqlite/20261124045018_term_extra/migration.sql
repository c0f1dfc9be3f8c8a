-- AlterTable
ALTER TABLE "Term" ADD COLUMN "extra" TEXT;
