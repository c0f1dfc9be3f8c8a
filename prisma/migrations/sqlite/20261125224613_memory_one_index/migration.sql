-- DropIndex
DROP INDEX "MemoryEntry_sourceHash_idx";

-- DropIndex
DROP INDEX "MemoryEntry_pairHash_key";

-- CreateIndex
CREATE UNIQUE INDEX "MemoryEntry_sourceHash_pairHash_key" ON "MemoryEntry"("sourceHash", "pairHash");
