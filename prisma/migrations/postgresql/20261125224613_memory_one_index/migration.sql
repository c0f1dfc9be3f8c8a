-- DropIndex
DROP INDEX "MemoryEntry_pairHash_key";

-- DropIndex
DROP INDEX "MemoryEntry_sourceHash_idx";

-- CreateIndex
CREATE UNIQUE INDEX "MemoryEntry_sourceHash_pairHash_key" ON "MemoryEntry"("sourceHash", "pairHash");
