-- Prints what a run came to as one line of JSON. LuaJIT has no integers, so %.0f.
exhausted = function() return false end

function done(summary, latency, requests)
  local errors = summary.errors
  print(string.format(
    'RESULT {"requests":%.0f,"microseconds":%.0f,"bytes":%.0f,"p50":%.0f,"p90":%.0f,"p99":%.0f,"max":%.0f,'
      .. '"exhausted":%s,"errors":{"connect":%.0f,"read":%.0f,"write":%.0f,"status":%.0f,"timeout":%.0f}}',
    summary.requests, summary.duration, summary.bytes,
    latency:percentile(50), latency:percentile(90), latency:percentile(99), latency.max,
    tostring(exhausted()), errors.connect, errors.read, errors.write, errors.status, errors.timeout))
end
