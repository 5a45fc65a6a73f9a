-- Asks each line of a file once. Each thread has a Lua of its own and takes every n-th line, so none is asked twice.
-- Arguments: FILE THREADS.
dofile(debug.getinfo(1, "S").source:match("^@(.*/)") .. "report.lua")

local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  count = tonumber(args[2])
  nextLine = io.lines(args[1])
  skip(number)
end

function skip(lines)
  for _ = 1, lines do
    finished = finished or not nextLine()
  end
end

function request()
  local path = not finished and nextLine()
  if path then
    last = wrk.format("GET", path)
    skip(count - 1)
  else
    finished = true
    wrk.thread:stop()
  end
  return last
end

function exhausted()
  for _, thread in ipairs(threads) do
    if thread:get("finished") then
      return true
    end
  end
  return false
end
